/** Problems and plans as JSON, shaped as {@code docs/panel-instances.md} describes them. */
package org.evenhand.panel.planning.files;
