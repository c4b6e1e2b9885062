// Which parts of Phaser the map is built from: a game, a scene, a camera, textures, images and meshes. No input, sound, physics, text.
// `vite.config.ts` answers `import 'phaser'` with this file; its types stay Phaser's own. The order follows Phaser's own core entry, since
// some of its modules register themselves when first loaded.
import CONST from 'phaser/src/const.js';
import 'phaser/src/cache/index.js';
import Cameras2D from 'phaser/src/cameras/2d/index.js';
import 'phaser/src/events/index.js';
import 'phaser/src/core/index.js';
import Game from 'phaser/src/core/Game.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/gameobjects/components/index.js';
import 'phaser/src/gameobjects/GameObject.js';
import 'phaser/src/gameobjects/image/Image.js';
import 'phaser/src/gameobjects/mesh2d/Mesh2D.js';
import 'phaser/src/gameobjects/image/ImageFactory.js';
import 'phaser/src/gameobjects/mesh2d/Mesh2DFactory.js';
import 'phaser/src/plugins/index.js';
import 'phaser/src/renderer/index.js';
import Scale from 'phaser/src/scale/index.js';
import 'phaser/src/scene/index.js';
import 'phaser/src/textures/index.js';

const { AUTO, CANVAS, WEBGL } = CONST;

export { AUTO, CANVAS, Cameras2D, Game, Scale, WEBGL };
export default { AUTO, CANVAS, WEBGL, Cameras: { Scene2D: Cameras2D }, Game, Scale };
