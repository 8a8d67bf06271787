/**
 * How units stand to each other and to themselves over time: stars and trends. Results are
 * immutable, say themselves in one line, and print as a table.
 */
@NullMarked
package org.localgov.indicators.comparison;

import org.jspecify.annotations.NullMarked;
