/**
 * The frame round every page: who is signed in and where they may go, whose installation this is,
 * and which headers guard a page in the browser.
 */
package org.evenhand.web.frame;
