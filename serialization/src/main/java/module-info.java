/** JSON and CSV for values of the domain, observations, index definitions and scores. */
module org.localgov.serialization {
  requires transitive org.localgov.indicators;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires static transitive org.jspecify;

  exports org.localgov.serialization.coinr;
  exports org.localgov.serialization.csv;
  exports org.localgov.serialization.gallery;
  exports org.localgov.serialization.json;
  exports org.localgov.serialization.schema;

  provides com.fasterxml.jackson.databind.Module with
      org.localgov.serialization.json.LocalgovModule;
}
