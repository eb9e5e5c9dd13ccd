/** What is set, what is wrong and what is insecure in an installation's environment. */
package org.evenhand.tool.config;
