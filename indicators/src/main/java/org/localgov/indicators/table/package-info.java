/**
 * The table of numbers the engine reads: one column of doubles an indicator, one row a unit and
 * period. It checks what goes in with the words of the intake.
 */
@NullMarked
package org.localgov.indicators.table;

import org.jspecify.annotations.NullMarked;
