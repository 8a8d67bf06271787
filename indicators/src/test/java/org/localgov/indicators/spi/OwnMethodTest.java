package org.localgov.indicators.spi;

/** A method that overrides nothing it need not keeps the contract. */
class OwnMethodTest extends NormalisationMethodContract {
  @Override
  protected NormalisationMethod method() {
    return new MethodRegistryTest.Doubling();
  }
}
