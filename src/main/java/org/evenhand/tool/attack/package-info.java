/** Readers try to tell who released files are about. */
package org.evenhand.tool.attack;
