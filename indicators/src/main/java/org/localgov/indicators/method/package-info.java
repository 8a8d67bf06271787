/**
 * The methods that ship, one file each. Their names and parameters are the vocabulary of every
 * definition.
 */
@NullMarked
package org.localgov.indicators.method;

import org.jspecify.annotations.NullMarked;
