/** Starting, watching and stopping other programs, so that none of them outlives its purpose. */
package org.evenhand.tool.process;
