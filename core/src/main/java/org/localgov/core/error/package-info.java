/**
 * How the library says that something is wrong: exceptions with a stable code, and faults in data
 * as values. Nothing here decides what is a fault; the packages that know the rules do.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.error;

import org.jspecify.annotations.NullMarked;
