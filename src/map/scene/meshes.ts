// The few things asked of Phaser to draw: pictures painted on canvases, and meshes of triangles that show them.
import type Phaser from 'phaser';
import { keepTriangles, type KeptTriangles } from './kept-triangles.ts';

/** Triangles that show a picture. */
export type Mesh = Pick<KeptTriangles, 'set'>;

/** What lies over what. */
export const DEPTH = {
  sea: 0,
  graticule: 1,
  land: 2,
  pattern: 3,
  stripe: 4,
  lines: 5,
  hull: 6,
  outline: 7,
  arcs: 8,
  overlay: 9,
} as const;

export interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** After painting on it. */
  readonly upload: () => void;
}

/** A texture under a key, drawn from a canvas. */
export function picture(scene: Phaser.Scene, key: string, canvas: HTMLCanvasElement): Picture {
  const { width, height } = canvas;
  const texture = scene.textures.create(key, canvas as unknown as HTMLImageElement, width, height);
  texture?.add('__BASE', 0, 0, 0, width, height);
  return { canvas, upload: () => texture?.source[0]?.update() };
}

/** A canvas of a size, painted once. */
export function painted(paint: (canvas: HTMLCanvasElement) => void): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  paint(canvas);
  return canvas;
}

/** An empty mesh that shows a picture. Texture coordinates count from the top. */
export function meshOf(scene: Phaser.Scene, key: string, depth: number): Mesh {
  const mesh = scene.add.mesh2d(0, 0, key, [], [], true);
  mesh.setDepth(depth);
  mesh.renderAsTriangles = true;
  const { set, handler } = keepTriangles(scene.renderer as Phaser.Renderer.WebGL.WebGLRenderer);
  Object.assign(mesh.customRenderNodes, { BatchHandlerTriangles: handler });
  return { set };
}
