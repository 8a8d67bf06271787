/**
 * The imputations that ship, one file each: how missing values are estimated. Not exported;
 * definitions name them.
 */
@NullMarked
package org.localgov.indicators.method.imputation;

import org.jspecify.annotations.NullMarked;
