/** What tests stand on: real databases, quickly, and the real product, once. */
package org.evenhand.testing;
