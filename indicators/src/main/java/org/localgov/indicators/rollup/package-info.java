/**
 * From the rows of a table to their groups: regions to countries, evaluators to a city, cities to a
 * share of cities. A {@link org.localgov.indicators.definition.RollUp} says what is wanted, and a
 * {@link org.localgov.indicators.rollup.RolledUp} is the table of the groups, with what was left
 * out.
 */
@NullMarked
package org.localgov.indicators.rollup;

import org.jspecify.annotations.NullMarked;
