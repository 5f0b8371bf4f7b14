/**
 * Draws edges in one call each way: as ribbons (curved, with arrows and dashes) while they are few enough to be told apart, and as
 * lines of one pixel otherwise. A ribbon costs what its own pixels cost, where a curve found in the fragment shader costs its
 * bounding box.
 */
import type { NodeProgramType, ProgramInfo } from 'sigma/rendering'
import { EdgeProgram } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { bindInstances, releaseInstances } from './instances.ts'
import type { Look } from './look.ts'
import { RIBBON_LIMIT } from './measures.ts'

/** Pieces of a ribbon: few while everything is in view, more when zoomed in, where their corners could be seen. */
const SEGMENTS = { few: 8, many: 24 }

/** Sigma's ratio from which few are enough. */
const FAR = 0.5

const ribbonVertex = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_bend;
attribute float a_width;
attribute float a_style;
attribute vec4 a_color;
attribute vec3 a_vertex;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_scale;
uniform float u_pixelRatio;

varying vec4 v_color;
varying float v_offset;
varying float v_half;
varying float v_arc;
varying float v_dashed;

void main() {
  vec2 p0 = ((u_matrix * vec3(a_source, 1.0)).xy * 0.5 + 0.5) * u_resolution;
  vec2 p2 = ((u_matrix * vec3(a_target, 1.0)).xy * 0.5 + 0.5) * u_resolution;
  vec2 chord = p2 - p0;
  vec2 p1 = 0.5 * (p0 + p2) + vec2(-chord.y, chord.x) * a_bend;
  float legs = 2.0 * length(p1 - p0);
  float arrow = mod(a_style, 2.0);
  float zoom = u_scale / u_pixelRatio;
  float width = a_width * clamp(zoom, 0.75, 1.25) * u_pixelRatio;
  float gap = 1.5 * u_pixelRatio;
  float t0 = (a_radii.x * u_scale + gap) / legs;
  float t1 = 1.0 - (a_radii.y * u_scale + gap) / legs;
  float head = min((5.0 + 1.6 * a_width) * clamp(zoom, 0.55, 1.2) * u_pixelRatio / legs, 0.5 * (t1 - t0)) * arrow;
  if (legs <= 0.0 || t0 >= t1) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float body = t1 - head;
  float t = a_vertex.z < 0.5 ? mix(t0, body, a_vertex.x) : mix(body, t1, a_vertex.x);
  float width2 = a_vertex.z < 0.5 ? width * 0.5 : head * legs * 0.42 * (1.0 - a_vertex.x);
  float s = 1.0 - t;
  vec2 at = s * s * p0 + 2.0 * s * t * p1 + t * t * p2;
  vec2 way = normalize(s * (p1 - p0) + t * (p2 - p1));
  v_offset = a_vertex.y * (width2 + 1.0);
  v_half = width2;
  v_arc = t * (length(chord) + legs * 0.5) * 0.6667 / u_pixelRatio;
  v_dashed = a_style > 1.5 && a_vertex.z < 0.5 ? 1.0 : 0.0;
  v_color = a_color;
  gl_Position = vec4((at + vec2(-way.y, way.x) * v_offset) / u_resolution * 2.0 - 1.0, 0.0, 1.0);
}
`

const ribbonFragment = /* glsl */ `
precision mediump float;

varying vec4 v_color;
varying float v_offset;
varying float v_half;
varying float v_arc;
varying float v_dashed;

void main() {
  float alpha = v_color.a * clamp(v_half + 0.5 - abs(v_offset), 0.0, 1.0);
  if (v_dashed > 0.5) alpha *= 1.0 - smoothstep(0.56, 0.66, fract(v_arc / 7.0));
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}
`

const lineVertex = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec4 a_color;
attribute vec3 a_vertex;
uniform mat3 u_matrix;
uniform float u_thin;
varying vec4 v_color;

void main() {
  gl_Position = vec4((u_matrix * vec3(mix(a_source, a_target, a_vertex.x), 1.0)).xy, 0.0, 1.0);
  v_color = vec4(a_color.rgb, a_color.a * u_thin);
}
`

const lineFragment = /* glsl */ `
precision mediump float;
varying vec4 v_color;
void main() {
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a);
}
`

/** Vertices of a ribbon: along, side, and whether it belongs to the arrow's head. */
const ribbon = (segments: number): number[][] => [
  ...Array.from({ length: segments + 1 }, (_, i) => [
    [i / segments, -1, 0],
    [i / segments, 1, 0],
  ]).flat(),
  [0, -1, 1],
  [0, 1, 1],
  [1, -1, 1],
  [1, 1, 1],
]

/** Both, one after the other in one buffer. */
const [few, many] = [ribbon(SEGMENTS.few), ribbon(SEGMENTS.many)]

const uniforms = ['u_matrix', 'u_resolution', 'u_scale', 'u_pixelRatio', 'u_thin'] as const
type Uniform = (typeof uniforms)[number]

/** A program for Sigma that draws the edges of `look`, on the layer of the nodes and before them; see `nodeProgram`. */
export function edgeProgram(look: Look): NodeProgramType {
  return class extends EdgeProgram<Uniform> {
    lines: ProgramInfo | null = null
    version = -1
    count = 0
    /** Some of the edges, copied together, and whether the card holds them instead of all. */
    some = new Float32Array()
    holdsSome = false

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext
      return {
        VERTICES: few.length + many.length,
        VERTEX_SHADER_SOURCE: ribbonVertex,
        FRAGMENT_SHADER_SOURCE: ribbonFragment,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_bend', size: 1, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_style', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
        CONSTANT_DATA: [...few, ...many],
      }
    }

    override reallocate() {}
    override process() {}
    processVisibleItem() {}

    /** Visible edges, the least important first. */
    fill() {
      const { scene, frame, edgeColor } = look
      const { x, y, radius, source, target, bend, symmetric, inferred, edgeHidden, painting } = scene
      const side = Math.max(frame.width, frame.height)
      const size = painting.length * this.STRIDE
      if (this.array.length !== size) this.array = new Float32Array(size)
      const { array } = this
      let at = 0
      for (let p = 0; p < painting.length; p++) {
        const e = painting[p]!
        if (edgeHidden[e]) continue
        const a = source[e]!
        const b = target[e]!
        array[at++] = 0.5 + (x[a]! - frame.cx) / side
        array[at++] = 0.5 - (y[a]! - frame.cy) / side
        array[at++] = 0.5 + (x[b]! - frame.cx) / side
        array[at++] = 0.5 - (y[b]! - frame.cy) / side
        array[at++] = radius[a]!
        array[at++] = radius[b]!
        array[at++] = bend[e]!
        array[at++] = 1.1
        array[at++] = (symmetric[e] ? 0 : 1) + (inferred[e] ? 2 : 0)
        array[at++] = edgeColor[e]!
      }
      this.count = at / this.STRIDE
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo<Uniform>) {
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix)
      if (at.u_resolution)
        gl.uniform2f(at.u_resolution, params.width * params.pixelRatio, params.height * params.pixelRatio)
      if (at.u_scale) gl.uniform1f(at.u_scale, params.pixelRatio / params.sizeRatio)
      if (at.u_pixelRatio) gl.uniform1f(at.u_pixelRatio, params.pixelRatio)
    }

    /** Copy together the edges whose ends span some of the view; their number, or null if they are more than `limit`. */
    gather(params: RenderParams, limit: number): number | null {
      const { array, STRIDE, count } = this
      const { matrix } = params
      const [kx, ky, x0, y0] = [matrix[0]!, matrix[4]!, matrix[6]!, matrix[7]!]
      if (this.some.length !== limit * STRIDE) this.some = new Float32Array(limit * STRIDE)
      let found = 0
      for (let i = 0, at = 0; i < count; i++, at += STRIDE) {
        const ax = kx * array[at]! + x0
        const bx = kx * array[at + 2]! + x0
        if ((ax < -1.1 && bx < -1.1) || (ax > 1.1 && bx > 1.1)) continue
        const ay = ky * array[at + 1]! + y0
        const by = ky * array[at + 3]! + y0
        if ((ay < -1.1 && by < -1.1) || (ay > 1.1 && by > 1.1)) continue
        if (found === limit) return null
        this.some.set(array.subarray(at, at + STRIDE), found * STRIDE)
        found++
      }
      return found
    }

    override kill() {
      if (!look.asleep) super.kill()
    }

    override render(params: RenderParams) {
      if (look.asleep) return
      const stale = this.version !== look.version
      if (stale) this.fill()
      this.version = look.version
      if (this.count === 0) return
      const gl = this.normalProgram.gl as WebGL2RenderingContext
      gl.viewport(0, 0, params.width * params.pixelRatio, params.height * params.pixelRatio)
      const all = this.count <= RIBBON_LIMIT
      const gathered = all || look.moving ? null : this.gather(params, RIBBON_LIMIT)
      if (gathered === null) {
        const from = look.moving && !all ? Math.max(0, this.count - look.movingLimit) : 0
        const data = stale || this.holdsSome ? this.array.subarray(0, this.count * this.STRIDE) : null
        this.holdsSome = false
        this.draw(params, all, data, from, this.count - from)
      } else {
        this.holdsSome = true
        this.draw(params, true, this.some.subarray(0, gathered * this.STRIDE), 0, gathered)
      }
    }

    draw(params: RenderParams, ribbons: boolean, data: Float32Array | null, from: number, count: number) {
      if (count === 0) return
      const gl = this.normalProgram.gl as WebGL2RenderingContext
      if (!ribbons) this.lines ??= this.getProgramInfo('normal', gl, lineVertex, lineFragment, null)
      const info = ribbons ? this.normalProgram : this.lines!
      const used = bindInstances(this, info, data, from)
      this.setUniforms(params, info as ProgramInfo<Uniform>)
      if (ribbons && (look.moving || params.zoomRatio >= FAR))
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, few.length, count)
      else if (ribbons) gl.drawArraysInstanced(gl.TRIANGLE_STRIP, few.length, many.length, count)
      else {
        gl.uniform1f(info.uniformLocations.u_thin ?? null, Math.max(0.25, Math.min(0.9, 3000 / count)))
        // Of the ribbon's vertices these two are neighbours and lie at its two ends.
        gl.drawArraysInstanced(gl.LINES, few.length - 3, 2, count)
      }
      releaseInstances(gl, used)
    }
  } as unknown as NodeProgramType
}
