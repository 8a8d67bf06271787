/**
 * What data and scores are like before anyone believes them: how much of them is there. Results are
 * immutable, say themselves in one line, and print as a table.
 */
@NullMarked
package org.localgov.indicators.analysis;

import org.jspecify.annotations.NullMarked;
