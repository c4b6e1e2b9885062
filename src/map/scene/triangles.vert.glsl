// Positions are taken from uCentre, which is near the middle of the screen: far from it single precision would tremble when zoomed in.
precision highp float;
uniform mat4 uProjectionMatrix;
uniform vec2 uCentre;
uniform vec3 uAcross;
uniform vec3 uDown;
attribute vec2 inPosition;
attribute vec2 inTexCoord;
varying vec2 outTexCoord;
void main () {
  vec3 place = vec3(inPosition - uCentre, 1.0);
  gl_Position = uProjectionMatrix * vec4(dot(uAcross, place), dot(uDown, place), 1.0, 1.0);
  outTexCoord = inTexCoord;
}
