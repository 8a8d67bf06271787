/**
 * What a method is: the interfaces for imputations, treatments, normalisations, scoring rules and
 * weightings, and the registry that finds them by name. A method of your own implements one of them
 * and is handed over by a provider or to the registry.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.indicators.spi;

import org.jspecify.annotations.NullMarked;
