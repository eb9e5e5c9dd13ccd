/** What people were told of because a deadline pressed, and saying what was done about it. */
package org.evenhand.web.told;
