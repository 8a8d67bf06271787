/**
 * How units stand to themselves over time: trends of each indicator. Results are immutable, say
 * themselves in one line, and print as a table.
 */
@NullMarked
package org.localgov.indicators.comparison;

import org.jspecify.annotations.NullMarked;
