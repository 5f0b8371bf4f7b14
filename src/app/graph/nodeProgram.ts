/** Draws every kind of node in one call: a square per node, its shape from the atlas. */
import type { NodeProgramType, ProgramInfo } from 'sigma/rendering'
import { NodeProgram } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { shapeOf } from '../theme/index.ts'
import { RANGE, SPAN, shapeAtlas } from './atlas.ts'
import { bindInstances, releaseInstances } from './instances.ts'
import type { Look } from './look.ts'
import { kindNames } from './scene.ts'

const vertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_kind;
attribute float a_style;
attribute vec4 a_color;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_scale;

varying vec2 v_at;
varying float v_radius;
varying float v_kind;
varying float v_style;
varying vec4 v_color;

void main() {
  float radius = a_size * u_scale;
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + a_corner * ${SPAN.toFixed(2)} * radius * 2.0 / u_resolution, 0.0, 1.0);
  v_at = a_corner * vec2(1.0, -1.0);
  v_radius = radius;
  v_kind = a_kind;
  v_style = a_style;
  v_color = a_color;
}
`

const fragmentShader = /* glsl */ `
precision highp float;

uniform sampler2D u_shapes;
uniform vec3 u_paper;
uniform float u_pixelRatio;

varying vec2 v_at;
varying float v_radius;
varying float v_kind;
varying float v_style;
varying vec4 v_color;

const float count = ${kindNames.length.toFixed(1)};
const float turn = 6.2831853;

void main() {
  vec2 cell = clamp(v_at * 0.5 + 0.5, 0.01, 0.99);
  vec2 field = texture2D(u_shapes, vec2((floor(v_kind + 0.5) + cell.x) / count, cell.y)).rg;
  vec2 d = (0.5 - field) * 2.0 * ${RANGE.toFixed(2)} * v_radius;
  float halo = min(1.25 * u_pixelRatio, 0.22 * v_radius);
  float shape = clamp(0.5 - d.y, 0.0, 1.0);
  float ground = clamp(halo + 0.5 - d.y, 0.0, 1.0);
  float fill = clamp(0.5 - d.x, 0.0, 1.0);
  vec3 color = mix(u_paper, v_color.rgb, fill);
  if (v_style > 0.5) {
    float line = max(1.2 * u_pixelRatio, v_radius * 0.16);
    float rim = clamp(line + d.y + 0.5, 0.0, 1.0) * shape;
    float dashes = floor(max(6.0, v_radius / u_pixelRatio * 1.1));
    float phase = abs(fract(atan(v_at.y, v_at.x) / turn * dashes) - 0.5) * 2.0;
    float dash = smoothstep(0.3, 0.42, phase);
    color = mix(u_paper, v_color.rgb, max(0.22 * fill, rim * dash));
  }
  color = mix(u_paper, color, shape);
  gl_FragColor = vec4(color * ground, ground) * v_color.a;
}
`

const dotVertex = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_color;
uniform mat3 u_matrix;
uniform float u_scale;
varying vec4 v_color;

void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  gl_PointSize = max(2.0, 1.8 * a_size * u_scale);
  v_color = a_color;
}
`

const dotFragment = /* glsl */ `
precision mediump float;
varying vec4 v_color;

void main() {
  vec2 d = gl_PointCoord - 0.5;
  if (dot(d, d) > 0.25) discard;
  gl_FragColor = v_color;
}
`

/** Nodes that are drawn with their shapes while the picture moves; more of them are dots. */
const SHAPE_LIMIT = 1500

const uniforms = ['u_matrix', 'u_resolution', 'u_scale', 'u_pixelRatio', 'u_paper', 'u_shapes'] as const
type Uniform = (typeof uniforms)[number]

/** Made when first drawn, and kept: it is the same for every canvas. */
let atlas: ReturnType<typeof shapeAtlas> | null = null

/**
 * A program for Sigma. What it draws comes from `look`, in one pass over flat arrays, and not from Sigma's copies of a graph's
 * attributes: an object per node and edge is what takes Sigma longest when it opens or changes a large graph.
 */
export function nodeProgram(look: Look): NodeProgramType {
  return class extends NodeProgram<Uniform> {
    texture: WebGLTexture | null = null
    dots: ProgramInfo | null = null
    version = -1
    count = 0

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_kind', size: 1, type: FLOAT },
          { name: 'a_style', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      }
    }

    override reallocate() {}
    override process() {}
    processVisibleItem() {}

    /** Visible nodes, the least important first. */
    fill() {
      const { scene, frame, nodeColor } = look
      const { x, y, radius, kind, unreviewed, nodeHidden, ranking } = scene
      const side = Math.max(frame.width, frame.height)
      const size = ranking.length * this.STRIDE
      if (this.array.length !== size) this.array = new Float32Array(size)
      const { array } = this
      let at = 0
      for (let r = ranking.length - 1; r >= 0; r--) {
        const i = ranking[r]!
        if (nodeHidden[i]) continue
        array[at++] = 0.5 + (x[i]! - frame.cx) / side
        array[at++] = 0.5 - (y[i]! - frame.cy) / side
        array[at++] = radius[i]!
        array[at++] = kind[i]!
        array[at++] = unreviewed[i]!
        array[at++] = nodeColor[i]!
      }
      this.count = at / this.STRIDE
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>) {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix)
      gl.uniform1f(at.u_scale, params.pixelRatio / params.sizeRatio)
      if (!at.u_shapes) return
      gl.uniform1i(at.u_shapes, 0)
      gl.uniform2f(at.u_resolution, params.width * params.pixelRatio, params.height * params.pixelRatio)
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio)
      gl.uniform3f(at.u_paper, ...look.paper)
    }

    bindShapes(gl: WebGL2RenderingContext) {
      gl.activeTexture(gl.TEXTURE0)
      if (this.texture) {
        gl.bindTexture(gl.TEXTURE_2D, this.texture)
        return
      }
      atlas ??= shapeAtlas(kindNames.map((kind) => shapeOf[kind]))
      const { width, height, data } = atlas
      this.texture = gl.createTexture()
      gl.bindTexture(gl.TEXTURE_2D, this.texture)
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, data)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
    }

    /** What a lost context held is gone already. */
    override kill() {
      if (!look.asleep) super.kill()
    }

    override render(params: RenderParams) {
      if (look.asleep) return
      const gl = this.normalProgram.gl as WebGL2RenderingContext
      const stale = this.version !== look.version
      if (stale) this.fill()
      this.version = look.version
      if (this.count === 0) return
      gl.viewport(0, 0, params.width * params.pixelRatio, params.height * params.pixelRatio)
      const asDots = look.moving && this.count > SHAPE_LIMIT
      if (asDots) this.dots ??= this.getProgramInfo('normal', gl, dotVertex, dotFragment, null)
      else this.bindShapes(gl)
      const info = asDots ? this.dots! : this.normalProgram
      const data = stale ? this.array.subarray(0, this.count * this.STRIDE) : null
      // A dot is one vertex, so its attributes go on with each vertex and not with each instance.
      const used = bindInstances(this, info, data, 0, asDots ? 0 : 1)
      this.setUniforms(params, info as ProgramInfo<Uniform>)
      if (asDots) gl.drawArrays(gl.POINTS, 0, this.count)
      else gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, this.count)
      releaseInstances(gl, used)
    }
  } as unknown as NodeProgramType
}
