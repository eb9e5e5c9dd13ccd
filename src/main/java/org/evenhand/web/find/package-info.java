/**
 * Find: one box for cases and people of the identified lane, and for neutral file numbers, and
 * nothing else, of the blind one.
 */
package org.evenhand.web.find;
