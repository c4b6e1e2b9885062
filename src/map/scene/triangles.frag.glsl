#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
uniform sampler2D uMainSampler;
varying vec2 outTexCoord;
void main () {
  gl_FragColor = texture2D(uMainSampler, outTexCoord);
}
