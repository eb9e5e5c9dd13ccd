/** What administrators do to the vault of pseudonyms: {@code evenhand vault rotate}. */
package org.evenhand.tool.vault;
