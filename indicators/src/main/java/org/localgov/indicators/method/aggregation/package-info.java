/**
 * The aggregations that ship, one file each: how children make the score of a node. Definitions
 * name them; {@link org.localgov.indicators.method.aggregation.Outranking} shows the matrix behind
 * the ordinal ones.
 */
@NullMarked
package org.localgov.indicators.method.aggregation;

import org.jspecify.annotations.NullMarked;
