/** Vertex buffers of a Sigma program that fills its own array: uploaded only when something changed, not for each frame. */
import type { Program, ProgramInfo } from 'sigma/rendering'

type Attribute = Program['ATTRIBUTES'][number]

/** What the two programs share; Sigma gives each program two buffers. */
interface Buffers {
  readonly ATTRIBUTES: readonly Attribute[]
  readonly CONSTANT_ATTRIBUTES: readonly Attribute[]
  readonly STRIDE: number
  readonly constantArray: Float32Array
  readonly normalProgram: ProgramInfo
}

/**
 * Take a program, and bind the corners that all items share and the items themselves.
 * @param info the program to draw with; items always lie in the buffer of the normal one
 * @param data new items, or null if the card has them already
 * @param from first item to draw
 * @param each 1 if an item is an instance, 0 if it is a vertex
 * @returns the locations in use, for `releaseInstances`
 */
export function bindInstances(
  of: Buffers,
  info: ProgramInfo,
  data: Float32Array | null,
  from: number,
  each = 1,
): number[] {
  const gl = info.gl as WebGL2RenderingContext
  // biome-ignore lint/correctness/useHookAtTopLevel: a function of WebGL, not of React
  gl.useProgram(info.program)
  gl.enable(gl.BLEND)
  const used: number[] = []
  const bind = (attributes: readonly Attribute[], stride: number, start: number, divisor: number) => {
    let offset = start
    for (const { name, size, type, normalized } of attributes) {
      const location = info.attributeLocations[name] ?? -1
      if (location >= 0) {
        gl.enableVertexAttribArray(location)
        gl.vertexAttribPointer(location, size, type, normalized ?? false, stride, offset)
        gl.vertexAttribDivisor(location, divisor)
        used.push(location)
      }
      offset += type === gl.FLOAT ? size * 4 : size
    }
  }
  const corner = of.CONSTANT_ATTRIBUTES.reduce((sum, a) => sum + a.size * 4, 0)
  gl.bindBuffer(gl.ARRAY_BUFFER, of.normalProgram.constantBuffer)
  if (data) gl.bufferData(gl.ARRAY_BUFFER, of.constantArray, gl.STATIC_DRAW)
  bind(of.CONSTANT_ATTRIBUTES, corner, 0, 0)
  gl.bindBuffer(gl.ARRAY_BUFFER, of.normalProgram.buffer)
  if (data) gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW)
  bind(of.ATTRIBUTES, of.STRIDE * 4, from * of.STRIDE * 4, each)
  return used
}

/** Leave the context as the next program expects it. */
export function releaseInstances(gl: WebGL2RenderingContext, used: readonly number[]): void {
  for (const location of used) {
    gl.disableVertexAttribArray(location)
    gl.vertexAttribDivisor(location, 0)
  }
  gl.bindBuffer(gl.ARRAY_BUFFER, null)
}
