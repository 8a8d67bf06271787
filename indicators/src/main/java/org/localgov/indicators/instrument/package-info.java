/**
 * The published instruments, one definition a file. Each carries its source and says how faithful
 * it is to it.
 */
@NullMarked
package org.localgov.indicators.instrument;

import org.jspecify.annotations.NullMarked;
