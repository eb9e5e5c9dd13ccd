/**
 * Pages on which somebody says something to the diversity room. What is said goes in and nothing
 * comes back: no page here shows, asks for or keeps what was said before.
 */
package org.evenhand.web.diversity;
