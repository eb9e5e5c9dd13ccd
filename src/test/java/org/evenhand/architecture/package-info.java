/**
 * The house rules as tests: rooms and their doors, who may know whom, and what code of each kind
 * may do. Each rule has a violation planted in {@code org.evenhand.planted}, so that it is known to
 * bite.
 */
package org.evenhand.architecture;
