/**
 * The normalisations that ship, one file each: what makes indicators comparable. Not exported;
 * definitions name them.
 */
@NullMarked
package org.localgov.indicators.method.normalisation;

import org.jspecify.annotations.NullMarked;
