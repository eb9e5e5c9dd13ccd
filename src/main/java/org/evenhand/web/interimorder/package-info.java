/** The board of interim orders in force. */
package org.evenhand.web.interimorder;
