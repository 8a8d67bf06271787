/** The treatments of outliers that ship, one file each. Not exported; definitions name them. */
@NullMarked
package org.localgov.indicators.method.treatment;

import org.jspecify.annotations.NullMarked;
