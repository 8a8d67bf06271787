/** The composite-indicator engine and the catalogue of published instruments. */
module org.localgov.indicators {
  requires transitive org.localgov.core;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports org.localgov.indicators.definition;
  exports org.localgov.indicators.text;
}
