// How triangles stay on the graphics card: uploaded when they change, and drawn by any camera with two rows of numbers. Phaser's own batch
// transforms every vertex of every mesh in script, in each frame. It stands in a mesh where Phaser's handler of triangles would.
import type Phaser from 'phaser';
import FRAGMENT from './triangles.frag.glsl?raw';
import VERTEX from './triangles.vert.glsl?raw';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Program = Phaser.Renderer.WebGL.Wrappers.WebGLProgramWrapper;
type Context = Phaser.Renderer.WebGL.DrawingContext;
type Matrix = Phaser.GameObjects.Components.TransformMatrix;

/** What Phaser asks of a handler of triangles, as far as it is used here. */
interface Handler {
  readonly batchTriangles: (
    context: Context,
    mesh: Phaser.GameObjects.Mesh2D,
    parent: Matrix | undefined,
    transformer: { setupMatrix(context: Context, mesh: object, parent: Matrix | undefined): Matrix },
  ) => void;
}

export interface KeptTriangles {
  /** Vertices x, y, u, v, texture coordinates counted from the top; triangles a, b, c, page. */
  readonly set: (vertices: Float32Array, indices: Uint32Array) => void;
  readonly handler: Handler;
}

/** Floats a vertex. */
const FLOATS = 4;
const BYTES = FLOATS * Float32Array.BYTES_PER_ELEMENT;

const programs = new WeakMap<Renderer, Program>();

function programOf(renderer: Renderer): Program {
  const program = programs.get(renderer) ?? renderer.createProgram(VERTEX, FRAGMENT);
  programs.set(renderer, program);
  return program;
}

/** Corner after corner, so that no mesh is too large for small indices; texture coordinates counted from the bottom, as WebGL does. */
export function spread(vertices: Float32Array, indices: Uint32Array, into: Float32Array): void {
  let at = 0;
  for (let k = 0; k < indices.length; k++) {
    if (k % FLOATS === FLOATS - 1) continue;
    const from = FLOATS * indices[k]!;
    into[at++] = vertices[from]!;
    into[at++] = vertices[from + 1]!;
    into[at++] = vertices[from + 2]!;
    into[at++] = 1 - vertices[from + 3]!;
  }
}

/** Triangles of one mesh, none at first. */
export function keepTriangles(renderer: Renderer): KeptTriangles {
  const { gl } = renderer;
  const program = programOf(renderer);
  const buffer = renderer.createVertexBuffer(new ArrayBuffer(BYTES), gl.DYNAMIC_DRAW);
  const attribute = { size: 2, type: gl.FLOAT, normalized: false };
  const layout = [
    { ...attribute, name: 'inPosition', offset: 0 },
    { ...attribute, name: 'inTexCoord', offset: BYTES / 2 },
  ];
  const corners = { buffer, layout: { stride: BYTES, layout } };
  const vao = renderer.createVAO(program, null as never, [corners as never]);
  let vertices: Float32Array = new Float32Array();
  let indices: Uint32Array = new Uint32Array();
  let stale = false;

  const upload = (): void => {
    stale = false;
    const bytes = (indices.length / FLOATS) * 3 * BYTES;
    if (buffer.dataBuffer.byteLength < bytes) buffer.resize(bytes);
    spread(vertices, indices, buffer.viewF32 as Float32Array);
    buffer.update(bytes);
  };

  /** The matrix a, b, c, d, e, f as what a place becomes across and down, told from the middle of the screen. */
  const look = ({ width, height }: Context, { a, b, c, d, e, f }: Matrix): void => {
    const turn = a * d - b * c;
    const [x, y] = [width / 2 - e, height / 2 - f];
    const [cx, cy] = [Math.fround((d * x - c * y) / turn), Math.fround((a * y - b * x) / turn)];
    program.setUniform('uProjectionMatrix', renderer.projectionMatrix.val);
    program.setUniform('uCentre', [cx, cy]);
    program.setUniform('uAcross', [a, c, a * cx + c * cy + e]);
    program.setUniform('uDown', [b, d, b * cx + d * cy + f]);
    program.setUniform('uMainSampler', 0);
  };

  return {
    set: (nextVertices, nextIndices) => {
      vertices = nextVertices;
      indices = nextIndices;
      stale = true;
    },
    handler: {
      batchTriangles: (context, mesh, parent, transformer) => {
        const texture = mesh.texture.source[0]?.glTexture;
        if (indices.length === 0 || !texture) return;
        renderer.renderNodes.startStandAloneRender();
        if (stale) upload();
        renderer.setProjectionMatrixFromDrawingContext(context);
        look(context, transformer.setupMatrix(context, mesh, parent));
        context.beginDraw();
        program.bind();
        vao.bind();
        renderer.glTextureUnits.bindUnits([texture]);
        gl.drawArrays(gl.TRIANGLES, 0, (indices.length / FLOATS) * 3);
      },
    },
  };
}
