/**
 * Tables, scores and values of the domain as CSV files: wide, long, units beside them, scores, and
 * values a line each where a table is natural. Reading keeps every text as it stands and reports
 * every fault with file, row and column.
 */
@NullMarked
package org.localgov.serialization.csv;

import org.jspecify.annotations.NullMarked;
