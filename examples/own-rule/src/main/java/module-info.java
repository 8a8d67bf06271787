/** A scoring rule in a jar of its own. */
module org.localgov.examples.rule {
  requires org.localgov.indicators;
  requires static org.jspecify;

  provides org.localgov.indicators.spi.MethodProvider with
      org.localgov.examples.rule.OwnRules;
}
