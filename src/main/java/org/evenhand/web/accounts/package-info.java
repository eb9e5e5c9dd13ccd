/** Pages on which accounts are looked up, made, changed and closed, and the page of one's own. */
package org.evenhand.web.accounts;
