/** The pool for who keeps it, and for each member their own place in it. */
package org.evenhand.web.panel;
