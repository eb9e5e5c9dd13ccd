/** The tour: a visitor's way through the demonstration regulator, step by step. */
package org.evenhand.web.demonstration;
