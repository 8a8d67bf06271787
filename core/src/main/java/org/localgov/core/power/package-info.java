/**
 * What a city government may do itself: levels of power over assets and functions in four
 * dimensions, and the signature they add up to. The levels and the scores are conventions of this
 * library; the names of the four dimensions and the list of sectors are C40's.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.power;

import org.jspecify.annotations.NullMarked;
