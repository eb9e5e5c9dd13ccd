/** What waits to be listed, what is listed when, and plans of whole blocks. */
package org.evenhand.web.hearing;
