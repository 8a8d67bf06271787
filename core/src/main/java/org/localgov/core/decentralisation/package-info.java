/**
 * How far powers and resources lie with the local level: administrative, political and fiscal
 * decentralisation, each with the measures behind it. Which published measure belongs to which
 * dimension is decided elsewhere; here they are only brought to one scale and averaged.
 *
 * @serial exclude
 */
@NullMarked
package org.localgov.core.decentralisation;

import org.jspecify.annotations.NullMarked;
