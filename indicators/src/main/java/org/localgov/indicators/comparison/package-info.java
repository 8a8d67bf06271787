/**
 * How units stand to each other, how variants of an index do, and how units went over time: ranks,
 * peers, stars, comparisons and trends. Results are immutable, say themselves in one line, and
 * print as a table.
 */
@NullMarked
package org.localgov.indicators.comparison;

import org.jspecify.annotations.NullMarked;
