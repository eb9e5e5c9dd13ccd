/** The ways out of the house: a mail server, or a folder from which letters are printed. */
package org.evenhand.correspondence.delivery;
