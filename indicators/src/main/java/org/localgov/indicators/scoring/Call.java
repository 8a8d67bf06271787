package org.localgov.indicators.scoring;

import org.localgov.indicators.definition.Parameters;
import org.localgov.indicators.spi.Method;

/**
 * A method found by name, and the checked parameters that it is called with.
 *
 * @param <M> the kind of method
 */
record Call<M extends Method>(M method, Parameters parameters) {}
