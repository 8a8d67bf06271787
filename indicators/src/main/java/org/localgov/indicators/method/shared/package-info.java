/**
 * What methods of several kinds have in common: checks of parameters and samples, rescaling, whole
 * numbers. Not exported.
 */
@NullMarked
package org.localgov.indicators.method.shared;

import org.jspecify.annotations.NullMarked;
