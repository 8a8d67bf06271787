/**
 * How much scores and ranks depend on the choices made: an uncertainty specification draws
 * definitions and data, each is scored, and ranks, their spread and what they depend on come out.
 * Nothing here knows a method; it changes definitions and leaves the scoring to the scorer.
 */
@NullMarked
package org.localgov.indicators.robustness;

import org.jspecify.annotations.NullMarked;
