// Decides which parts of Phaser the map is built from: what it draws, loads, tweens and listens with; no physics, no sound.
// Refuses to know the game. `vite.config.ts` answers `import 'phaser'` with this file; its types stay Phaser's own.
// The order follows Phaser's own core entry, since some of its modules register themselves when first loaded.
import Animations from 'phaser/src/animations/index.js';
import BlendModes from 'phaser/src/renderer/BlendModes.js';
import Cache from 'phaser/src/cache/index.js';
import Cameras2D from 'phaser/src/cameras/2d/index.js';
import Core from 'phaser/src/core/index.js';
import Class from 'phaser/src/utils/Class.js';
import Data from 'phaser/src/data/index.js';
import Masks from 'phaser/src/display/mask/index.js';
import Color from 'phaser/src/display/color/Color.js';
import Events from 'phaser/src/events/index.js';
import Game from 'phaser/src/core/Game.js';
import DisplayList from 'phaser/src/gameobjects/DisplayList.js';
import GameObjectCreator from 'phaser/src/gameobjects/GameObjectCreator.js';
import GameObjectFactory from 'phaser/src/gameobjects/GameObjectFactory.js';
import UpdateList from 'phaser/src/gameobjects/UpdateList.js';
import Components from 'phaser/src/gameobjects/components/index.js';
import GameObject from 'phaser/src/gameobjects/GameObject.js';
import BitmapText from 'phaser/src/gameobjects/bitmaptext/static/BitmapText.js';
import RetroFont from 'phaser/src/gameobjects/bitmaptext/RetroFont.js';
import Container from 'phaser/src/gameobjects/container/Container.js';
import Graphics from 'phaser/src/gameobjects/graphics/Graphics.js';
import Image from 'phaser/src/gameobjects/image/Image.js';
import Layer from 'phaser/src/gameobjects/layer/Layer.js';
import RenderTexture from 'phaser/src/gameobjects/rendertexture/RenderTexture.js';
import Sprite from 'phaser/src/gameobjects/sprite/Sprite.js';
import Text from 'phaser/src/gameobjects/text/Text.js';
import Zone from 'phaser/src/gameobjects/zone/Zone.js';
import Mesh2D from 'phaser/src/gameobjects/mesh2d/Mesh2D.js';
import 'phaser/src/gameobjects/bitmaptext/static/BitmapTextFactory.js';
import 'phaser/src/gameobjects/container/ContainerFactory.js';
import 'phaser/src/gameobjects/graphics/GraphicsFactory.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/layer/LayerFactory.js';
import 'phaser/src/gameobjects/rendertexture/RenderTextureFactory.js';
import 'phaser/src/gameobjects/sprite/SpriteFactory.js';
import 'phaser/src/gameobjects/text/TextFactory.js';
import 'phaser/src/gameobjects/zone/ZoneFactory.js';
import 'phaser/src/gameobjects/mesh2d/Mesh2DFactory.js';
import 'phaser/src/gameobjects/bitmaptext/static/BitmapTextCreator.js';
import 'phaser/src/gameobjects/container/ContainerCreator.js';
import 'phaser/src/gameobjects/graphics/GraphicsCreator.js';
import 'phaser/src/gameobjects/image/ImageCreator.js';
import 'phaser/src/gameobjects/rendertexture/RenderTextureCreator.js';
import 'phaser/src/gameobjects/sprite/SpriteCreator.js';
import 'phaser/src/gameobjects/text/TextCreator.js';
import 'phaser/src/gameobjects/mesh2d/Mesh2DCreator.js';
import Rectangle from 'phaser/src/geom/rectangle/Rectangle.js';
import RectangleContains from 'phaser/src/geom/rectangle/Contains.js';
import Polygon from 'phaser/src/geom/polygon/Polygon.js';
import PolygonContains from 'phaser/src/geom/polygon/Contains.js';
import Input from 'phaser/src/input/index.js';
import AtlasJSONFile from 'phaser/src/loader/filetypes/AtlasJSONFile.js';
import BitmapFontFile from 'phaser/src/loader/filetypes/BitmapFontFile.js';
import ImageFile from 'phaser/src/loader/filetypes/ImageFile.js';
import JSONFile from 'phaser/src/loader/filetypes/JSONFile.js';
import SVGFile from 'phaser/src/loader/filetypes/SVGFile.js';
import LoaderPlugin from 'phaser/src/loader/LoaderPlugin.js';
import Between from 'phaser/src/math/Between.js';
import Clamp from 'phaser/src/math/Clamp.js';
import Vector2 from 'phaser/src/math/Vector2.js';
import Plugins from 'phaser/src/plugins/index.js';
import Renderer from 'phaser/src/renderer/index.js';
import Scale from 'phaser/src/scale/index.js';
import ScaleModes from 'phaser/src/renderer/ScaleModes.js';
import Scene from 'phaser/src/scene/Scene.js';
import Scenes from 'phaser/src/scene/index.js';
import Structs from 'phaser/src/structs/index.js';
import Textures from 'phaser/src/textures/index.js';
import Time from 'phaser/src/time/index.js';
import TintModes from 'phaser/src/renderer/TintModes.js';
import Tweens from 'phaser/src/tweens/index.js';
import CONST from 'phaser/src/const.js';

const Cameras = { Scene2D: Cameras2D };
const Display = { Masks, Color };
const GameObjects = {
  DisplayList,
  GameObjectCreator,
  GameObjectFactory,
  UpdateList,
  Components,
  GameObject,
  BitmapText,
  RetroFont,
  Container,
  Graphics,
  Image,
  Layer,
  RenderTexture,
  Sprite,
  Text,
  Zone,
  Mesh2D,
};
const Geom = {
  Rectangle: Object.assign(Rectangle, { Contains: RectangleContains }),
  Polygon: Object.assign(Polygon, { Contains: PolygonContains }),
};
const Loader = {
  FileTypes: { AtlasJSONFile, BitmapFontFile, ImageFile, JSONFile, SVGFile },
  LoaderPlugin,
};
const PhaserMath = { Between, Clamp, Vector2 };
const { AUTO, CANVAS, WEBGL, HEADLESS } = CONST;

const Phaser = {
  ...CONST,
  Animations,
  BlendModes,
  Cache,
  Cameras,
  Core,
  Class,
  Data,
  Display,
  Events,
  Game,
  GameObjects,
  Geom,
  Input,
  Loader,
  Math: PhaserMath,
  Plugins,
  Renderer,
  Scale,
  ScaleModes,
  Scene,
  Scenes,
  Structs,
  Textures,
  Time,
  TintModes,
  Tweens,
};

export {
  AUTO,
  BlendModes,
  CANVAS,
  Cameras,
  Core,
  Display,
  Events,
  Game,
  GameObjects,
  Geom,
  HEADLESS,
  Input,
  Loader,
  PhaserMath as Math,
  Renderer,
  Scale,
  Scene,
  Scenes,
  Textures,
  Time,
  Tweens,
  WEBGL,
};
export default Phaser;
