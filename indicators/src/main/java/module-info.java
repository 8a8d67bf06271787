/** The composite-indicator engine and the catalogue of published instruments. */
module org.localgov.indicators {
  requires transitive org.localgov.core;
  requires ojalgo;
  requires org.apache.commons.statistics.distribution;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports org.localgov.indicators.analysis;
  exports org.localgov.indicators.comparison;
  exports org.localgov.indicators.definition;
  exports org.localgov.indicators.instrument;
  exports org.localgov.indicators.method;
  exports org.localgov.indicators.method.aggregation;
  exports org.localgov.indicators.profile;
  exports org.localgov.indicators.robustness;
  exports org.localgov.indicators.rollup;
  exports org.localgov.indicators.scoring;
  exports org.localgov.indicators.spi;
  exports org.localgov.indicators.table;
  exports org.localgov.indicators.text;
  exports org.localgov.indicators.weighting;

  uses org.localgov.indicators.spi.MethodProvider;

  provides org.localgov.indicators.spi.MethodProvider with
      org.localgov.indicators.method.StandardMethods,
      org.localgov.indicators.weighting.StandardWeightings;
}
