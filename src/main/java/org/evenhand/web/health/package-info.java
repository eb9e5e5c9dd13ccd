/** Whether the server can do its work, for whoever starts, watches or balances it. */
package org.evenhand.web.health;
