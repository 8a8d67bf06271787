/**
 * Tables and scores as CSV files: wide, long, units beside them, and scores. Reading keeps every
 * text as it stands and reports every fault with file, row and column.
 */
@NullMarked
package org.localgov.serialization.csv;

import org.jspecify.annotations.NullMarked;
